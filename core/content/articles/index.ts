import type { Article } from '#core/domain/reading/article'

export const articles: readonly Article[] = []
