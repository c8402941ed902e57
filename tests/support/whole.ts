/** Also what only does the same more often: with XINLIN_WHOLE=1, as `npm run bench` has it. */
export const whole = process.env.XINLIN_WHOLE === '1'
