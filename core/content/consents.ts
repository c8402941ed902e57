/**
 * Texts a person agrees to, one per purpose. A change of meaning is a new `version`: what was agreed to under an older
 * one no longer counts, and the person is asked again.
 */
export interface Consent {
  readonly purpose: string
  readonly version: number
  readonly title: string
  readonly paragraphs: readonly string[]
}

export const consents = {
  'keep-self-assessment': {
    purpose: 'keep-self-assessment',
    version: 1,
    title: '保存这次自评',
    paragraphs: [
      '保存与否由你决定。不保存，看完就算，什么都不会留在我们这里，也不影响你用其他服务。',
      '如果保存，我们会记下你每一题的回答、总分、完成时间，和一个由微信账号换算出来的编号，只用来让你以后看到自己前后的变化。',
      '在这个小程序里，只有你自己能看到。咨询师、社区工作人员和管理员都看不到。',
      '没有人在后台实时查看这些结果。如果你有危险，请直接打 120 或 110，或打 12356。',
      '你随时可以在“我的”里把它删掉，删了就没有了。',
    ],
  },
  'book-appointment': {
    purpose: 'book-appointment',
    version: 2,
    title: '预约前请先知道',
    paragraphs: [
      '咨询全程免费，来不来由你决定。开始之前随时可以取消，不需要说明理由。',
      '咨询师会对谈话内容保密。例外只有几种：你或别人的生命安全正受到威胁，未成年人、老人等正在受到伤害，或者法律要求提供。遇到这些情况，咨询师会尽量先和你商量，只告诉必须知道的人。',
      '社区心理咨询师不做诊断，不做治疗，也不开药（《精神卫生法》第二十三条）。如果情况需要，会建议你去合适的医院。',
      '我们会记下你约的咨询师、时间、地点和方式，选了话题的话还有话题，以及一个由微信账号换算出来的编号。咨询师能看到这些和一个四位的预约码，看不到你的姓名，也看不到你的自评。到时报预约码就行。',
      '如果你愿意先写几句，或者为电话谈话留了号码，这些会加密保存，只给这位咨询师看：号码从开始前一小时到当天结束能看到。为家人约的时候，你写的称呼只有你自己能看到。取消以后，写的话和号码会一起删掉。',
      '预约不是急救。如果等不到那一天，请打 12356；有生命危险，请打 120 或 110。',
    ],
  },
  'use-by-oneself': {
    purpose: 'use-by-oneself',
    version: 1,
    title: '预约前请先知道',
    paragraphs: [
      '免费，来不来由你决定。开始之前随时可以取消或者改时间，不需要说明理由。',
      '这段时间是你自己用，没有咨询师陪着。想和人谈一谈，可以另外约咨询师。',
      '我们会记下你约的是什么、时间、地点，和一个由微信账号换算出来的编号。站点的负责人能看到时间和一个四位的预约码，看不到你的姓名，也看不到你的自评。到时报预约码就行。',
      '它不能代替看医生，也不是急救。如果你等不了，请打 12356；有生命危险，请打 120 或 110。',
    ],
  },
} as const satisfies Record<string, Consent>

/** Shown before the first question. A notice, nothing to agree to: answering sends nothing anywhere. */
export const beforeSelfTest = {
  title: '开始之前',
  paragraphs: [
    '这份问卷帮你看看自己最近的状态。它不是诊断，也说不出原因；要弄清楚怎么回事，需要和专业的人当面谈。',
    '做不做由你决定，随时可以停下。答到一半会先存在这台手机上，可以接着答，也可以删掉。',
    '不用登录，不用写名字。答案留在这台手机上，只有你在最后选择“保存”，才会存进你自己的记录，别人看不到。',
    '没有人在后台看你的答案。如果你现在就有危险，请不要先做问卷，直接打 120 或 110，或打 12356。',
  ],
} as const
