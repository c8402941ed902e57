import type { Exercise } from '#core/domain/calm/exercise'

export const kindSentence: Exercise = {
  id: 'e6',
  title: '对自己说句好话',
  summary: '换一种口气，像对老朋友那样',
  minutes: 3,
  drawing: 'cup',
  when: '事情没办好，心里骂自己“真没用”，骂得比谁都狠；或者照顾了所有人，就是轮不到自己。',
  guided: 'steps',
  steps: [
    { text: '先承认：“现在真的不好受。”不用马上想办法，也不用忍着说没事。', seconds: null },
    { text: '再想：谁碰上这种事都会难。你不是唯一一个，也不是因为你不行。', seconds: null },
    { text: '想一个你心疼的人，要是他碰上一模一样的事，来跟你说，你会怎么回他？', seconds: null },
    { text: '把那句话说给自己听，小声说出来也行。手可以放在胸口，或者抱着一杯热水。', seconds: null },
    { text: '写成一句短的，比如“已经尽力了，先歇一歇”，放在看得见的地方。', seconds: null },
  ],
  after: '一开始会别扭，说不出口也正常。就当替一个朋友说的。',
  stop: '挑一件不太大的事来练，别一上来就挑最痛的。越说越难受，眼泪止不住，就停下，去做点用手的事，择菜、擦桌子都行。',
  see: '心里骂自己的声音天天都在，觉得自己是别人的拖累，请找人说说：约社区的咨询师，或者打 12356。有了不想活的念头，今天就说，别一个人扛。',
  sources: [
    {
      title: 'Doing What Matters in Times of Stress（2020）：Being kind',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/publications/i/item/9789240003927',
    },
    {
      title: 'Take a Self-Compassion Break（2021 年 3 月 7 日）',
      publisher: '美国得克萨斯大学奥斯汀分校 Kristin Neff（刊于 Spirit Rock）',
      url: 'https://www.spiritrock.org/articles/take-a-self-compassion-break',
    },
  ],
}
