/** What fails while it is drawn leaves the rest of the page standing, and is tried anew in the next place. */
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Boundary, ScreenFailed } from '#src/app/shell/Boundary.tsx';

const Failing = (): never => {
  throw new Error('cannot be drawn');
};

afterEach(() => vi.restoreAllMocks());

describe('a boundary', () => {
  test('says what to do in place of a screen that cannot be drawn, beside what can', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = (at: string, child: React.ReactNode) => (
      <>
        <p>Sparat</p>
        <Boundary at={at} instead={<ScreenFailed />}>
          {child}
        </Boundary>
      </>
    );
    const view = render(page('#/a', <Failing />));
    expect(screen.getByText('Sparat')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toContain('Det som är sparat finns kvar.');
    expect(screen.getByRole('button', { name: 'Ladda om sidan' })).toBeDefined();
    view.rerender(page('#/a', <p>Hel</p>));
    expect(screen.queryByText('Hel')).toBeNull();
    view.rerender(page('#/b', <p>Hel</p>));
    expect(screen.getByText('Hel')).toBeDefined();
  });
});
