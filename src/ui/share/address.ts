/** Without language and theme: they are the reader's own. */
const here = (): string => location.href.replace(/[?#].*/s, '');
export const addressOfLink = (link: string): string => `${here()}#/s/${link}`;
/** Of what a pupil hands in. */
export const addressOfResult = (code: string): string => `${here()}#/classroom/pool/${code}`;
