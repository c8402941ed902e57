import type { Consent } from './consents'

/** What somebody agrees to who sends something in for the periodical. Where it lies and for how long is true of this program. */
export const contributionConsent = {
  purpose: 'be-printed',
  version: 1,
  title: '寄出以前，请先知道',
  paragraphs: [
    '你写的标题、文字和署名加密保存，只有心语报的编辑能打开看。每看一次都会记下来，你在“谁看过我写的”里能查到。',
    '编辑会读，可能会问你几句，可能登，也可能不登。不登会告诉你为什么，不是说你写得不好。登以前，编辑可能改几个字、删掉认得出人的地方，还要有另一个人读过。',
    '登出来以后，谁都能看到，别人也可能抄下来、转出去。署名照你写的，选了不署名，就写“一位居民”。请不要写别人的真名、住址、单位和电话。',
    '没有登出来以前，你随时可以收回。一收回，文字、署名和来往的话马上删掉，编辑做了一半的稿子也一起删掉。登出来以后，自己收不回了；不想再登，再寄一封说是哪一篇，编辑会撤下来。',
    '没有人答复的，满一年自己删掉。没有登的和收回的，三十天以后整条删掉。',
    '寄来的话要过几天才有人看，编辑不是急救，也不做咨询。等不了的事，请打 12356；有生命危险，请打 120 或 110。',
  ],
  notReviewed: '这些话还没有经过专业人员和法律人员审阅。',
} as const satisfies Consent & { readonly notReviewed: string }
