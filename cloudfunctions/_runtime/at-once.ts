/**
 * Whether all functions are replaced at one moment, so that no instance of a former release is ever at work beside a newer one:
 * the local cloud says so of itself. On CloudBase they are replaced one after another.
 */
export const isReplacedAtOnce = (env: NodeJS.ProcessEnv = process.env): boolean => env.XINLIN_AT_ONCE === '1'
