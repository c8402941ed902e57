import * as z from 'zod/mini'
import { operation } from '../operation'
import { articleSummary } from './records'

export const listArticles = operation({
  name: 'content.listArticles',
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ articles: z.array(articleSummary) }),
  refusals: [],
})
