/**
 * Two small things to do until the worst minute has passed. Written from the sources below, read 2026-11-26; prose ours
 * (WHO's guide is CC BY-NC-SA 3.0 IGO: paraphrased, not translated). The pace of breathing is in
 * core/domain/calm/breathing.ts. No professional has reviewed it yet: while `reviewed` is null the page shows
 * `notReviewed`.
 */
export const calm = {
  title: '缓一缓',
  lead: '先不用想办法，陪自己过这一两分钟。',
  reviewed: null as { readonly by: string; readonly on: string } | null,
  notReviewed: '这些做法参考公开资料写成，还没有经过专业人员审阅。',
  breathing: {
    title: '慢慢呼吸',
    text: '跟着数：吸气数四下，呼气数六下。数不到也没关系，呼出去比吸进来慢一点就行。',
    careful: '头晕或者不舒服就停下来，照平常那样呼吸。',
  },
  grounding: {
    title: '看看身边',
    text: '心里翻江倒海的时候，把注意力放回眼前。先把两只脚慢慢踩实，再一样一样地找：',
    steps: [
      '看：找 5 样你现在看得见的东西。',
      '摸：找 4 样你摸得到的东西，桌面、衣角、自己的手都算。',
      '听：找 3 种你听得见的声音。',
      '闻：找 2 种气味。闻不到，就想两种你喜欢的。',
      '尝：留意嘴里的 1 种味道，喝口水也行。',
    ],
    ending: '一遍不够就再来一遍。难受不会一下子走掉，但你会站得稳一点，等它过去。',
  },
  after: {
    title: '还是难受',
    text: '做不下去，或者越做越慌，都不是你的错。想找人说说，打 12356；快要撑不住，不要等，打 120 或 110。',
  },
  sources: [
    {
      title: 'Doing What Matters in Times of Stress（2020）；Steps for grounding yourself',
      publisher: '世界卫生组织',
    },
    {
      title: 'Controlling your breathing: advice for staff to share with patients',
      publisher: '英国纽卡斯尔医院（NHS）',
    },
    {
      title: 'Single Slow-Paced Breathing Session at Six Cycles per Minute（2021）',
      publisher: 'International Journal of Environmental Research and Public Health',
    },
    {
      title: 'Anxiety: a five-step exercise（2023 年 2 月）',
      publisher: '美国罗切斯特大学医学中心（URMC）',
    },
  ],
} as const
