/** Also what only does the same more often: with XINLIN_WHOLE=1, as `npm run bench` has it. */
export const whole = process.env.XINLIN_WHOLE === '1'

/** So many times longer than else a race may take, on a machine that does other things beside: XINLIN_PATIENCE. */
export const patience = Number(process.env.XINLIN_PATIENCE ?? 1)

/** What is added to every database call where a test does not say it itself, in ms: XINLIN_LATENCY. */
export const addedMs = Number(process.env.XINLIN_LATENCY ?? 0)
