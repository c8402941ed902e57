/** Whether the weapp build is walked on the older of WeChat's component frameworks: what `npm run check:older` says. */
export const isOlder = process.env.XINLIN_ENGINE === 'exparser'
