import type { Consent } from './consents'

/** What somebody who keeps a calendar agrees to before residents see a photo of them. */
export const portraitConsent = {
  purpose: 'show-portrait',
  version: 1,
  title: '把照片给居民看以前，请先知道',
  paragraphs: [
    '给不给由你决定，别人不能替你放。不给，居民看到的是你名字的第一个字，预约和工作都不受影响。',
    '照片放在居民约你的那一页上，谁打开都看得到，也可能被存下来、转出去。请用一张你愿意让人看到的，照片里不要有别人。',
    '手机记在照片里的地点、时间会去掉。你什么时候同意的、同意的是哪一版说明，和照片存在一起。',
    '你随时可以收回。一收回，照片马上删掉，居民再打开就看不到了；已经被别人存下来的，我们收不回来。',
    '岗位停着的时候，居民看不到照片。你不再管任何日历时，照片自己删掉。',
  ],
  notReviewed: '这些话还没有经过专业人员和法律人员审阅。',
} as const satisfies Consent & { readonly notReviewed: string }
