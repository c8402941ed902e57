import { crisisCard } from './crisis'

/** The card for words of danger in what somebody writes to be printed: help first; then they may go on, for one may write of what is over. */
export const crisisBeforeSending = {
  ...crisisCard,
  paragraphs: [
    '你写到的事，让我们想先停一停。要是说的就是现在的你，这种念头多半是难受得太久、太累了，不是你的错。',
    '寄出去的稿子要过几天才有人看，等不到那时候。先打上面的电话，说一句“我现在很难受”就够了。',
    '要是写的是过去的事，已经走过来了，看过这一页可以接着写。',
  ],
  privacy: '你写的话这会儿还没有寄出去，也没有存下来，没有人在后台看着。所以请你自己打这个电话，或者请身边的人帮你打。',
} as const
