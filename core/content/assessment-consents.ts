import type { Consent } from './consents'

/** What somebody agrees to where a result leaves their own eyes. Apart from the other texts: only those pages need them. */
export const assessmentConsents = {
  'share-assessment': {
    purpose: 'share-assessment',
    version: 1,
    title: '把这次结果给咨询师看',
    paragraphs: [
      '给不给看由你决定，不给也照样谈。',
      '给看以后，只有你选的那一位咨询师、为了你选的那一次预约能看到：这一份里每一题的回答、得分和完成的日子。你的其他自评看不到。',
      '到你选的日子就自动关上，最长到那次谈话以后三十天。预约取消或改期了，也会关上。',
      '咨询师每看一次都要先说为什么看，这里会记下来，你随时能查到。',
      '你随时可以收回，收回以后马上看不到。已经看过、谈过的，没有办法当作没看过。把这条结果删掉，分享也就没有了。',
      '没有人在后台实时查看。如果你有危险，请直接打 120 或 110，或打 12356。',
    ],
  },
} as const satisfies Record<string, Consent>
