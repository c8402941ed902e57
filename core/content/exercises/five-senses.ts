import type { Exercise } from '#core/domain/calm/exercise'

export const fiveSenses: Exercise = {
  id: 'e2',
  title: '五、四、三、二、一',
  summary: '看、摸、听、闻、尝，回到眼前',
  minutes: 3,
  drawing: 'window',
  when: '一件事在脑子里放个没完，人坐在这儿，心不在这儿；或者忽然觉得周围像隔了一层，不真。',
  guided: 'steps',
  steps: [
    { text: '看：找 5 样看得见的东西，一样一样在心里说出来，比如“窗台上的绿萝”。', seconds: null },
    { text: '摸：找 4 样摸得到的，衣角、桌沿、杯子，凉的还是温的。', seconds: null },
    { text: '听：找 3 种声音，远的、近的都算，钟在走，楼下有人说话。', seconds: null },
    { text: '闻：找 2 种气味。闻不到，就想两种你喜欢的，比如刚蒸好的馒头。', seconds: null },
    { text: '尝：留意嘴里的 1 种味道，喝口水也行。', seconds: null },
  ],
  after: '一遍不够就换一个房间，或者走到门口，再来一遍。',
  stop: '正在开车、骑车、过马路，先别做，停稳了再说。找着找着更慌，就睁着眼跺跺脚，叫一声自己的名字。',
  see: '常常觉得自己和周围都不真，或者过去的事像又发生了一遍，这不是小题大做，请去医院的心理门诊，也可以先打 12356。',
  sources: [
    {
      title: 'Anxiety: a five-step exercise（2023 年 2 月）',
      publisher: '美国罗切斯特大学医学中心（URMC）',
      url: 'https://www.urmc.rochester.edu/behavioral-health-partners/bhp-blog/february-2023/anxiety.aspx?tagid=4736',
    },
    {
      title: 'How-to: 5 Senses Grounding module',
      publisher: '澳大利亚公益健康机构 Lives Lived Well',
      url: 'https://connectwell.liveslivedwell.org.au/my-library/my-article/?kbarticle=KA-01042',
    },
  ],
}
