import type { Consent } from './consents'

/** What somebody who keeps a calendar agrees to before residents read what they say of themselves. */
export const introductionConsent = {
  purpose: 'show-introduction',
  version: 1,
  title: '把自己的介绍给居民看以前，请先知道',
  paragraphs: [
    '写不写由你决定，别人不能替你写，也不能改你写的。不写，居民看到的是你的岗位和核实过的证件，预约和工作都不受影响。',
    '写下的话放在居民约你的那一页上，写明是你本人写的；谁打开都看得到，也可能被存下来、转出去。',
    '证件、职称和从业年限请不要写在这里：要有人看过原件、核实过，才会给居民看。不写别人的事，不写来访的人。',
    '你什么时候同意的、同意的是哪一版说明，和这些话存在一起。',
    '你随时可以改，也可以收回；收回以后居民马上看不到。岗位停着的时候居民看不到，你不再管任何日历时，这些话自己删掉。',
  ],
  notReviewed: '这些话还没有经过专业人员和法律人员审阅。',
} as const satisfies Consent & { readonly notReviewed: string }
