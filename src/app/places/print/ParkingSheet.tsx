import type { Sheet } from './Paper.tsx';

const rows = Array.from({ length: 14 }, (_, index) => index + 1);

function Parking() {
  return (
    <>
      <p className="print-lead">Här väntar det som inte hör till frågan just nu. Skriv en roll, inte ett namn.</p>
      <table className="print-table parking">
        <thead>
          <tr>
            <th scope="col">Nr</th>
            <th scope="col">Fråga eller idé</th>
            <th scope="col">Vem tar reda på det?</th>
            <th scope="col">När?</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function parkingSheets(mark: string | undefined): readonly Sheet[] {
  return [
    { title: 'Parkeringen', side: 'joint', layout: 'text', ...(mark === undefined ? {} : { mark }), body: <Parking /> },
  ];
}
