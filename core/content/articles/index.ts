import type { Article } from '#core/domain/reading/article'
import { a01 } from './a01'
import { a02 } from './a02'
import { a03 } from './a03'
import { a04 } from './a04'
import { a05 } from './a05'
import { a06 } from './a06'

/** In the order they are listed. Ids say nothing of the subject: they appear in addresses and logs. */
export const articles: readonly Article[] = [a01, a02, a03, a04, a05, a06]
