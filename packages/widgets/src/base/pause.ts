/** Lets the page do what waits, a touch or a drawing, before our own work goes on. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
