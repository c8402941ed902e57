import { crisisCard } from './crisis'

/** The card for words of danger that were written for a call: nobody in danger waits for one. */
export const crisisBeforeCall = {
  ...crisisCard,
  paragraphs: [
    '你写的话让我们担心你。有这样的念头，多半是难受得太久、太累了，这不是你的错。',
    '请人打回来要等上半天一天，这会儿不要等。先打上面的电话，说一句“我现在很难受”就够了。',
  ],
  privacy: '你写的话没有发出去，也没有存下来，没有人在后台看着。所以请你自己打这个电话，或者请身边的人帮你打。',
} as const
