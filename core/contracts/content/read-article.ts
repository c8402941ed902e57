import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { article } from './records'

export const readArticle = operation({
  name: 'content.readArticle',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ articleId: id }),
  output: z.object({ article }),
  refusals: ['article-unknown'],
})
