/** What is enough on any day, by full months from which it holds: nothing that sounds like a fault of the child's. Prose ours. */
export const playingAlong = {
  title: '平时这样陪孩子，就很好',
  ages: [
    {
      from: 0,
      lines: [
        '他出一声，你学一声，一来一回。',
        '醒着的时候让他趴一趴、抓一抓，你在旁边看着。',
        '给他换尿布、洗澡，做什么就说什么。',
      ],
    },
    {
      from: 12,
      lines: [
        '他看什么，你就说什么，一句三五个字。',
        '每天一小会儿，一起翻一本图画书。',
        '滚球、藏东西、过家家，怎么玩他来定。',
      ],
    },
    {
      from: 36,
      lines: ['每天留一小会儿，玩什么他来定。', '一起出门，走一走，跑一跑。', '睡前说一说：今天最高兴的是哪件事。'],
    },
  ],
} as const
