/** What may be chosen, before it is. */
export const fileNote =
  '声音：mp3、m4a 或 wav，三十兆以内。视频：mp4（画面 H.264，声音 AAC），六十兆以内；苹果手机录的多半要先在剪辑软件里这样另存一份。都在二十分钟以内。在微信里先把文件发给自己，再从聊天里选。'

/** `0.4 兆`: never less than it is. */
export const sizeText = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} 兆`

interface Written {
  readonly title: string
  readonly opensOn: string
  readonly at: string
  readonly captions: string
  readonly words: string
  readonly file: string
}

const labels: Readonly<Record<Exclude<keyof Written, 'file'>, string>> = {
  title: '名字',
  opensOn: '放出来的日子',
  at: '排在第几节',
  captions: '字幕',
  words: '文字稿',
}

/** Of what is stored, each part that is not as it is written here. */
export const differing = (stored: Written, mine: Written): string[] => [
  ...(Object.keys(labels) as (keyof typeof labels)[]).flatMap((part) =>
    stored[part] === mine[part] ? [] : [`${labels[part]}：${stored[part]}`],
  ),
  ...(stored.file === mine.file ? [] : ['文件：换成了另一个']),
]
