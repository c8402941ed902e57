import * as z from 'zod/mini'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { articleSummary } from './records'

/**
 * Articles for what somebody typed: Chinese, pinyin or its initials, with mistakes. Sealed, though no one is asked who they
 * are: what was found tells what was looked for. `danger`: the words may speak of wanting to die, help comes first.
 */
export const searchArticles = operation({
  name: 'content.searchArticles',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ query: z.string().check(z.minLength(1), z.maxLength(60)) }),
  output: z.object({ articles: upTo(20, articleSummary), danger: z.boolean() }),
  refusals: [],
})
