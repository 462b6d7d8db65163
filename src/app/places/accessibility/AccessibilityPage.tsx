import { longDate } from '#steps/swedish/format.ts';
import measured from './measured.json' with { type: 'json' };

/** What a computer has gone through, in the numbers of its last whole run. */
function Tried() {
  const { day, engine, rules, states, places, pages, cases, smallest, narrowest } = measured;
  return (
    <>
      <h2>Det här är prövat</h2>
      <p>
        {`Den ${longDate(day)} gick en dator igenom ${states} lägen: ${places} platser och ${pages} sidor med frågor, med ${cases} olika fall, i ljust och mörkt.`}
      </p>
      <p>I varje läge såg den efter</p>
      <ul>
        <li>{`att sidan följer de ${rules} regler i ${engine} som går att pröva utan en människa`}</li>
        <li>{`att allt som man trycker på är minst ${smallest} bildpunkter högt och brett, eller har luft omkring sig`}</li>
        <li>{`att inget hamnar utanför en skärm som är ${narrowest} bildpunkter bred`}</li>
        <li>att knappar och länkar har namn, och att tangentbordets ordning är sidans.</li>
      </ul>
      <p>Datorn hittade inga fel.</p>
      <p>
        Vid varje ändring går en dator från startsidan till ett färdigt dokument med bara tangentbord. Den gör det på en
        telefonskärm och på en bred skärm. Den prövar också sidorna med dubbelt så stor text.
      </p>
      <p>PDF-filerna har märken så att en skärmläsare kan följa dem. Ett program prövar dem mot PDF/UA-1.</p>
    </>
  );
}

/** How usable the tool is for everybody: what has been tried, and by whom it has not. */
export function AccessibilityPage() {
  return (
    <div className="narrow prose">
      <p className="caption">
        <a href="#/om">Om IOP-verkstaden</a>
      </p>
      <h1>{'Tillgänglighets\u00ADredogörelse'}</h1>
      <p className="lead">
        Alla ska kunna använda IOP-verkstaden. Här står vad som är prövat, och vad ingen har prövat än.
      </p>
      <Tried />
      <h2>Det här har ingen prövat</h2>
      <ul>
        <li>Ingen har lyssnat igenom verktyget med en skärmläsare. Namn, roller och ordning är prövade av en dator.</li>
        <li>Ingen har prövat röststyrning, ögonstyrning eller skärmförstoring.</li>
        <li>Ingen som själv har en funktionsnedsättning har prövat verktyget åt dem som gör det.</li>
        <li>Ingen utanför arbetsgruppen har bedömt det.</li>
      </ul>
      <h2>Kända brister</h2>
      <p>
        I det som är prövat finns ingen känd brist. Figurerna i dokumenten är bilder, med en text som berättar vad de
        visar.
      </p>
      <h2>Säg till om något inte fungerar</h2>
      <p>
        Säg till den som har lagt ut verktyget, ofta kommunen. Säg vilken sida det gäller, vad ni försökte göra och vad
        ni använder. Ett fel som stänger någon ute ska rättas.
      </p>
      <p>
        Den som lägger ut verktyget svarar för sin egen redogörelse. Lagen (2018:1937) om tillgänglighet till digital
        offentlig service gäller för kommuner och regioner. Den här texten kan vara en början.
      </p>
    </div>
  );
}
