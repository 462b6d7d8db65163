import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Where we are: what has failed in one place is tried anew in the next. */
  readonly at: string;
  /** What is drawn in its place when that fails. Nothing when left out. */
  readonly instead?: ReactNode;
}

/** Keeps what fails while it is drawn from taking the rest of the page with it. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.at !== this.props.at) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? (this.props.instead ?? null) : this.props.children;
  }
}

/** In place of a screen that could not be drawn: what is safe, and what to do. */
export function ScreenFailed() {
  return (
    <div className="narrow" role="alert">
      <h1>Sidan gick inte att visa</h1>
      <p>
        Det som är sparat finns kvar. Ladda om sidan, så kan ni fortsätta där ni var. Händer det igen: stäng av
        översättningen av sidan och tillägg i webbläsaren, och försök en gång till.
      </p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Ladda om sidan
        </button>
        <a className="button-outline" href="#/">
          Till startsidan
        </a>
      </p>
    </div>
  );
}
