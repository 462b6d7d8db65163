import type { ReactNode } from 'react';
import { useResult } from './view.ts';

interface Props {
  readonly children: ReactNode;
  readonly glyph?: string;
  /** What the section holds, in words: "2 att åtgärda". */
  readonly count?: string;
}

/** Heading of a section inside a part; one level deeper when there are several parts. */
export function Title({ children, glyph, count }: Props) {
  const { depth } = useResult();
  const Tag = depth === 2 ? 'h2' : 'h3';
  return (
    <Tag className="group-heading result-heading">
      <span>
        {glyph ? (
          <span aria-hidden="true" className="result-glyph" data-glyph={glyph}>
            {glyph}{' '}
          </span>
        ) : null}
        {children}
      </span>
      {count ? <span className="result-count">{count}</span> : null}
    </Tag>
  );
}
