const sizes = { public: 16, org: 16, joint: 28 } as const;

/** The shape of a side: square for the public party, circle for the organisation, both for what is shared. */
export function Shape({ side }: { readonly side: 'public' | 'org' | 'joint' }) {
  return (
    <svg
      className="shape"
      viewBox={`0 0 ${sizes[side]} 16`}
      width={sizes[side]}
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {side === 'org' ? null : <rect className="shape-public" width="16" height="16" rx="1" />}
      {side === 'org' ? <circle className="shape-org" cx="8" cy="8" r="8" /> : null}
      {side === 'joint' ? <circle className="shape-org" cx="20" cy="8" r="8" /> : null}
      {side === 'joint' ? <path className="shape-joint" d="M16 1.1a8 8 0 0 0 0 13.8z" /> : null}
    </svg>
  );
}

export const sideOfVoice = (voice: string): 'public' | 'org' | 'joint' =>
  voice === 'public' || voice === 'joint' ? voice : 'org';
