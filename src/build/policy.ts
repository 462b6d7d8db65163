/** The one source of what the site may do: the policy in its page, and the headers that hosts send with it. */

/** As a meta tag it works on any static host; `frame-ancestors` needs a header. */
export const policy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types iop',
];

export const securityHeaders = {
  'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** One year, for this name only: a municipality may have other names that are not ready for it. Only sent over HTTPS. */
export const transportHeader = { 'Strict-Transport-Security': 'max-age=31536000' } as const;
