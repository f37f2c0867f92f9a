/**
 * Platforms that newspapers named in connection with the teams. Whether they still run or take
 * sellers was not verified: they are words to search by, and no text sends anybody there.
 *
 * @source Two articles on the teams: Da Nang, about 2022; Nam Định, 2023 (`teams-and-platforms`,
 *   which has the day).
 */
export const platformNames: readonly string[] = ['Voso', 'Postmart'];
