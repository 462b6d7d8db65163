import type { KommunPackage } from '#steps/package/schema.ts';

/** The picture of the kommun; it lies in the file, and nothing is fetched. */
export function Logo({ pack: { logo } }: { readonly pack: KommunPackage }) {
  return logo ? <img className="package-logo" src={logo.image} alt={logo.alt} /> : null;
}

/** Guidelines and contacts of the kommun. */
export function PackageFacts({ pack: { guidelines, contacts } }: { readonly pack: KommunPackage }) {
  return (
    <>
      {guidelines.length > 0 ? (
        <section>
          <h2 className="group-heading">Kommunens riktlinjer</h2>
          <ul className="plain rows">
            {guidelines.map(({ title, text, url }) => (
              <li key={title}>
                {url ? <a href={url}>{title}</a> : title}
                {text ? <span className="muted block">{text}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {contacts.length > 0 ? (
        <section>
          <h2 className="group-heading">Fråga kommunen</h2>
          <ul className="plain rows">
            {contacts.map(({ role, email, phone }) => (
              <li key={role}>
                {role}
                {email ? (
                  <span className="block">
                    <a href={`mailto:${email}`}>{email}</a>
                  </span>
                ) : null}
                {phone ? <span className="muted block">{phone}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
