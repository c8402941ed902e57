import type { Introduction } from '#core/domain/access/introduction'

/** As whoever wrote it sees it. */
export const describeIntroduction = (introduction: Introduction | undefined) =>
  introduction ? { words: introduction.text, since: introduction.consent.at } : null
