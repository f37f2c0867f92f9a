import type { Team } from '@toso/contract';
import { html } from 'lit';

/** What fits on a tile: the number of a group, or the first letters of its name. */
export function tileOf({ name, areas }: Team): string {
  const text = areas[0]?.name ?? name;
  const number = /\d+[\p{L}]?(?!.*\d)/u.exec(text)?.[0];
  return (
    number ??
    text
      .split(' ')
      .slice(-2)
      .map((word) => word.charAt(0))
      .join('')
  );
}

/**
 * The ward's groups as tiles in their order, one for each team. It claims no geography: nobody
 * published where one group ends and the next begins.
 */
export const picture = (
  teams: readonly Team[],
  label: string,
  look: (team: Team) => { chosen: boolean; hit: boolean },
  choose: (team: Team) => void,
) => html`<div class="picture" part="picture" role="group" aria-label=${label}>
  ${teams.map((team) => {
    const { chosen, hit } = look(team);
    return html`<button
      type="button"
      class="choice ${hit ? 'hit' : ''}"
      aria-label=${team.name}
      aria-pressed=${chosen ? 'true' : 'false'}
      title=${team.name}
      @click=${() => choose(team)}
    >
      ${tileOf(team)}
    </button>`;
  })}
</div>`;
