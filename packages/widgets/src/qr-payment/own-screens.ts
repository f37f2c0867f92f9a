import { html, nothing } from 'lit';
import type { Own, OwnMoment } from './own.ts';

/** A sentence about what did not work, where there is one. */
const faultNote = ({ fault, say }: Own) =>
  fault ? html`<p class="note warn" part="fault">${say(fault)}</p>` : nothing;

/** Why no camera is offered, where none is. */
function withoutCamera(): OwnMoment | undefined {
  if (!window.isSecureContext) return 'plain';
  if (/\bZalo\b/i.test(navigator.userAgent)) return 'inApp';
  // Absent in browsers inside other apps, whatever their types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  return devices && 'getUserMedia' in devices ? undefined : 'noCamera';
}

/** Three ways to a code; two of them work everywhere. */
export function askScreen(own: Own) {
  const { say } = own;
  const why = withoutCamera();
  const choose = ({ target }: Event) => {
    const field = target as HTMLInputElement; // Set below, and only there.
    const [file] = field.files ?? [];
    if (file) void own.readFile(file);
    field.value = '';
  };
  return html`<h2 tabindex="-1">${say('ask')}</h2>
    <p class="note">${say('local')}</p>
    ${faultNote(own)}
    <button type="button" class="alt" @click=${() => own.go('paste')}>${say('paste')}</button>
    ${
      why
        ? html`<p class="hint">${say(why)}</p>`
        : html`<button
            type="button"
            class="alt"
            part="camera"
            @click=${() => void own.openCamera()}
          >
            ${say('camera')}
          </button>`
    }
    <label class="go file">
      <span>${say('photo')} <small>${say('photoHint')}</small></span>
      <input type="file" accept="image/*" @change=${choose} />
    </label>`;
}

/** Text that somebody copied; a copied picture is taken as well. */
export function pasteScreen(own: Own) {
  const { say } = own;
  const take = (event: ClipboardEvent) => {
    const [file] = event.clipboardData?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void own.readFile(file);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements[0]; // The one text field.
    void own.readText((field as HTMLTextAreaElement).value);
  };
  return html`<h2 tabindex="-1">${say('paste')}</h2>
    <form class="stack" @submit=${submit}>
      <div class="field">
        <label for="text">${say('text')}</label>
        <textarea
          id="text"
          rows="5"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="hint"
          @paste=${take}
        ></textarea>
        <p class="hint" id="hint">${say('textHint')}</p>
      </div>
      ${faultNote(own)}
      <button class="go">${say('read')}</button>
    </form>`;
}

/** What the camera sees, until there is a code in it. */
export const cameraScreen = ({ say, stream, back }: Own) =>
  html`<h2 tabindex="-1">${say('aim')}</h2>
    <video
      autoplay
      playsinline
      aria-hidden="true"
      .muted=${true}
      .srcObject=${stream ?? null}
    ></video>
    <p class="hint">${say('aimHint')}</p>
    <p class="note">${say('local')}</p>
    <button type="button" class="go" @click=${back}>${say('stop')}</button>`;

/** Several codes in one picture. */
export const severalScreen = (own: Own) =>
  html`<h2 tabindex="-1">${own.say('several', { count: own.found.length })}</h2>
    ${own.found.map(
      (told, at) =>
        html`<button type="button" class="choice" @click=${() => {
          own.show(told);
        }}>
          <span>
            ${own.say('which', { count: at + 1 })}
            <small>${told.explanation.heading}</small>
            ${told.rows.slice(0, 2).map(({ text }) => html`<small>${text}</small>`)}
          </span>
        </button>`,
    )}`;
