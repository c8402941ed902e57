import type { Issue } from '#core/domain/reading/issue'

/** The second one of a year comes out in June, as the plan of the year has it. */
export const summerOf2027: Issue = {
  id: 'p02',
  number: 2,
  title: '六月，考场外面的人',
  releasedOn: '2027-06-01',
  word: [
    '六月里最安静的地方，是考场外面的那条马路。车绕着走，只听见蝉叫，一群大人站着，谁也不看谁。',
    '这一期写给站在外面的人，也写给坐在里面的人。头三篇讲考前考后家里的话、住校孩子箱子里没装的东西、房门上的三种敲法。再后面，是一个大人怎么把火收住，碗碎了怎么把话捡回来，一顿饭怎么坐下来把难处摊开。',
    '考完以后，有人高兴，有人空。给空的那几天留了一个小练习，从一件小事做起。',
    '我们盼着这几样东西被转给一个正在着急的人。转的时候不用说“你该看看”，说“我看了这一篇，想起你”，就够了。要是他不只是着急，是吃不下、睡不着、不想活了，别等他读完，陪他打 12356；马上有危险，打 120 或 110。',
  ],
  pieces: [
    { kind: 'article', id: 'a40' },
    { kind: 'article', id: 'a64' },
    { kind: 'article', id: 'a39' },
    { kind: 'card', id: 'g42' },
    { kind: 'exercise', id: 'e1' },
    { kind: 'article', id: 'a65' },
    { kind: 'article', id: 'a22' },
    { kind: 'exercise', id: 'e7' },
    { kind: 'article', id: 'a41' },
  ],
}
