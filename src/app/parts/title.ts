/** The title of the page in the browser, in the form "Sidan – IOP-verkstaden". */
import { useEffect } from 'react';

export function usePageTitle(title?: string): void {
  useEffect(() => {
    document.title = title === undefined ? 'IOP-verkstaden' : `${title} – IOP-verkstaden`;
  }, [title]);
}
