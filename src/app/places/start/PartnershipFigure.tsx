/** The picture of the start page: what each side sees and can give, and what they share. */
export function PartnershipFigure() {
  return (
    <svg className="start-figure" viewBox="0 0 310 206" aria-hidden="true" focusable="false">
      <rect className="figure-public" x="1" y="1" width="203" height="204" rx="2" />
      <circle className="figure-org" cx="207" cy="103" r="102" />
      <path className="figure-joint" d="M204 1.1A102 102 0 0 0 204 204.9z" />
      <text x="52" y="92" className="figure-title figure-title-public">
        Kommunen
      </text>
      <text x="52" y="113">
        det ni ser
      </text>
      <text x="52" y="132">
        och kan ge
      </text>
      <text x="156" y="92" className="figure-title figure-on-joint">
        Gemensamt
      </text>
      <text x="156" y="113" className="figure-on-joint">
        blir
      </text>
      <text x="156" y="132" className="figure-on-joint">
        avtalet
      </text>
      <text x="257" y="92" className="figure-title figure-title-org">
        Organisationen
      </text>
      <text x="257" y="113">
        det ni ser
      </text>
      <text x="257" y="132">
        och kan ge
      </text>
    </svg>
  );
}
