import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { beside, type PieceKind, readRun } from '#core/domain/reading/piece'
import { Button } from '../components/button/button'
import { Card } from '../components/card/card'
import { openPage } from '../navigation/door'
import { turnTo } from './piece-page'

/** On a page that was opened out of an issue: the piece before and the one after. Elsewhere nothing. Asks nobody. */
export function InIssue({ kind, id }: { readonly kind: PieceKind; readonly id: string }) {
  const { issue: issueId = '', pieces: text = '' } = useRouter().params
  const pieces = readRun(text)
  const place = beside(pieces, { kind, id })
  if (issueId === '' || !place) return null
  const { at, previous, next } = place
  const run = { issueId, pieces }
  const how = `第 ${at + 1} 样，一共 ${pieces.length} 样`
  return (
    <Card id='in-issue' tone='soft' title='心语报这一期'>
      <Text>{next ? `${how}。` : `${how}，这是最后一样。`}</Text>
      {next ? (
        <Button kind='secondary' id='issue-next' onPress={() => void turnTo(next, run)}>
          后一篇
        </Button>
      ) : null}
      {previous ? (
        <Button kind='quiet' id='issue-previous' onPress={() => void turnTo(previous, run)}>
          前一篇
        </Button>
      ) : null}
      <Button kind='quiet' id='issue-all' onPress={() => void openPage('/leaflets/pages/issue/index', { id: issueId })}>
        看这一期的目录
      </Button>
    </Card>
  )
}
