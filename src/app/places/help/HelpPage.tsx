import { terms } from '#src/app/parts/terms.ts';

/** Short answers for the three kinds of users. */
export function HelpPage() {
  return (
    <div className="narrow prose">
      <p className="caption">
        <a href="#/">Till startsidan</a>
      </p>
      <h1>Hjälp</h1>
      <h2>Hur gör vi?</h2>
      <p>
        Gå från översikten till nästa steg, eller börja var ni vill. Allt sparas medan ni skriver. Vet ni inte svaret,
        välj ”Vi vet inte än” och skriv vem som tar reda på det. Det hamnar i listan Öppna frågor.
      </p>
      <h2>Var för sig, sedan tillsammans</h2>
      <p>
        Några frågor svarar ni på var för sig. Svaren är täckta tills båda har svarat och ni väljer att visa dem för
        varandra. På en delad dator är de täckta men inte låsta.
      </p>
      <h2>Kommer verktyget att säga ja eller nej?</h2>
      <p>
        Nej. Det visar vad i era svar som talar för ett partnerskap och vad som talar emot. Ni ser också reglerna bakom,
        och vad som skulle ändra bilden. Bedömningen gör ni, helst med en jurist.
      </p>
      <h2>Hur ber vi om stöd?</h2>
      <p>Varje sida har ett nummer. Säg till exempel ”gå till sida 2.4”.</p>
      <p>
        Vill ni granska allt verktyget frågar, säger och skriver? Det står på sidan{' '}
        <a href="#/alla-texter">Alla texter</a>.
      </p>
      <p>
        Letar ni efter något? <a href="#/sok">Sök bland frågor, svar och ord</a>. Arbetar ni med tangentbordet? Se{' '}
        <a href="#/tangenter">tangenterna</a>.
      </p>
      <h2>Ord i verktyget</h2>
      <dl className="terms">
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
