/** The mark: square and circle with what they share. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 46 28" width="46" height="28" aria-hidden="true" focusable="false">
      <rect className="shape-public" width="28" height="28" rx="2" />
      <circle className="shape-org" cx="32" cy="14" r="14" />
      <path className="shape-joint" d="M28 .58a14 14 0 0 0 0 26.84z" />
    </svg>
  );
}
