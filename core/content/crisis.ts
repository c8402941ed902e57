/**
 * Words for somebody in danger and for whoever is with them. Held in the main package, readable without a network.
 * Written from: WHO, "Suicide" fact sheet and LIVE LIFE (2021); NIMH, "5 Action Steps to Help Someone Having Thoughts
 * of Suicide"; 国家卫生健康委《心理援助热线技术指南（试行）》. Prose ours. No professional has reviewed it yet: while
 * `reviewed` is null the page shows `notReviewed`.
 */
export interface CrisisSection {
  readonly id: string
  readonly title: string
  readonly lead: string | null
  readonly items: readonly string[]
}

/** The card that appears at once on a critical answer. It never blocks: going on and leaving are both offered. */
export const crisisCard = {
  title: '先停一停，你的安全最要紧',
  /** Right above the numbers, which stand on the first screen at every type size. */
  lead: '现在就可以打电话。',
  paragraphs: [
    '谢谢你如实回答。有这样的念头，多半是难受得太久、太累了，这不是你的错。',
    '这种念头会像潮水一样涨上来，也会退下去。最难的这一阵，不用一个人熬。',
  ],
  steps: [
    '到有人的地方去，或者请一个信得过的人现在就来陪你。',
    '离开让你觉得不安全的地方，把可能伤到自己的东西交给别人收着。',
    '打这里的电话。不用想好怎么说，说一句“我现在很难受”就够了。',
  ],
  danger: '如果已经伤到自己，或者觉得马上就要忍不住，请直接打 120 或 110。',
  /** True of this program: answers stay on the phone until the person chooses to keep them. */
  privacy: '这个回答不会自动发给任何人，也没有人在后台看着。所以请你自己打这个电话，或者请身边的人帮你打。',
  /** At night, under lines that may ring out. */
  ifNobodyAnswers: '没人接就隔一会儿再打，或者先给一个信得过的人发条消息。',
  notReviewed: '这些话还没有经过专业人员审阅。',
  continueLabel: '我知道了，继续答题',
  /** In its place where nothing is left to answer. */
  resultLabel: '我知道了，去看结果',
  reviewLabel: '回到这一题',
  leaveLabel: '先不答了',
  wipeLabel: '不答了，清掉回答',
  helpLabel: '看看还可以怎么做',
} as const

export const helpPage = {
  title: '求助',
  lead: '无论是你自己，还是你身边的人，现在就可以打电话。说不清楚也没关系。',
  sections: [
    {
      id: 'self',
      title: '如果难受的是你',
      lead: '先做能让自己安全的事，别的都可以以后再说。',
      items: [
        '到有人的地方去，或者请一个信得过的人来陪你，今晚先不要独处。',
        '离开让你觉得不安全的地方，把可能伤到自己的东西交给别人收着。',
        '先不喝酒。酒会让难受更重，也让人更难刹住。',
        '告诉自己：先过这十分钟，再过下一个十分钟。最强烈的那一阵会过去。',
        '打 12356，或者打给一个你信任的人，直接说：“我现在很难受，需要你陪陪我。”',
        '如果已经伤到自己，或服了药、毒物，哪怕现在没有不舒服，也马上打 120。',
      ],
    },
    {
      id: 'other',
      title: '如果你担心身边的人',
      lead: '你不需要懂很多，守着他、帮他接上专业的人就很好。',
      items: [
        '直接问：“你是不是想过不活了？”问出口不会让人更想这么做，反而常常让人松一口气。',
        '多听，少劝。不说“想开点”“别人比你更难”，可以说“我在这儿，我们一起想办法”。',
        '情况危急时不要让他一个人待着；你走不开时，请别人替你。',
        '把药、农药、刀具等收走或锁好，留意高处和水边。先顾好你自己的安全。',
        '不要答应替他保守这个秘密。可以说：“我不会到处讲，但我得找能帮你的人。”',
        '帮他打 12356，或陪他去医院的急诊、心理门诊。他正要伤害自己时，打 110 和 120。',
        '过后几天继续联系他，问一句“今天怎么样”。你自己难受时，也可以打 12356。',
      ],
    },
    {
      id: 'call',
      title: '打电话时会发生什么',
      lead: null,
      items: [
        '12356：接线员先听你说，可能会问你在不在安全的地方、身边有没有人、有没有想过结束生命。可以不说真名，想停就可以停。通话可能会录音，一般会保密；有生命危险时，他们可能会联系 110、120 或你身边的人。',
        '120：先说清在哪里、出了什么事、人清醒不清醒，再说服了或碰了什么。照接线员说的做，不要先挂电话，也不要自行催吐。',
        '110：说清在哪里、谁有危险、手里有没有能伤人的东西。警察会来确保人安全。',
        '占线或没人接：隔一会儿再打，也可以先给一个信得过的人发条消息。情况紧急就不要等，直接打 120 或 110。',
      ],
    },
    {
      id: 'hurt',
      title: '如果有人在伤害你',
      lead: '挨打、被威胁、被侵犯、被关起来，都不是你的错。',
      items: [
        '先离开，去有人的地方，打 110；不能出声，就发短信到 12110。',
        '你还没满十八岁的话，告诉一个你信任的大人；第一个大人没有帮你，就再找一个，也可以打 12355。',
        '遇到家里人打骂，或者女性的权益被侵犯，上班时间还可以打妇联的 12338。它不是急救，正在挨打先打 110。',
        '保留聊天记录和照片。身上有伤，尽快去医院。',
      ],
    },
  ] satisfies readonly CrisisSection[],
  /** Who checked the words and when. */
  reviewed: null as { readonly by: string; readonly on: string } | null,
  notReviewed: '文字还没有经过专业人员审阅，号码以当地公布为准。',
  sources: [
    {
      title: 'Suicide (fact sheet)',
      publisher: '世界卫生组织',
    },
    {
      title: 'LIVE LIFE: an implementation guide for suicide prevention in countries',
      publisher: '世界卫生组织',
    },
    {
      title: '5 Action Steps to Help Someone Having Thoughts of Suicide',
      publisher: '美国国家精神卫生研究所（NIMH）',
    },
    {
      title: '心理援助热线技术指南（试行）',
      publisher: '国家卫生健康委办公厅',
    },
    {
      title: '省市县妇联主席在妇女节接听 12338 妇女热线（2018 年 3 月 8 日）',
      publisher: '广东省妇联权益部',
    },
  ],
} as const
