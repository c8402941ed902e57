import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { openIssue } from '#core/contracts/content'
import { beside, type PieceKind } from '#core/domain/reading/piece'
import { useReading } from '../cloud/use-reading'
import { Button } from '../components/button/button'
import { Card } from '../components/card/card'
import { openPage } from '../navigation/door'
import { turnTo } from './piece-page'

/**
 * On a page that was opened out of an issue: where it stands there, the one before and the one after. Elsewhere, and where
 * the issue cannot be had, nothing: the page itself is whole without.
 */
export function InIssue({ kind, id }: { readonly kind: PieceKind; readonly id: string }) {
  const { issue: issueId = '' } = useRouter().params
  const asked = useReading(openIssue, { issueId }, { enabled: issueId !== '' })
  if (issueId === '' || asked.state !== 'ready') return null
  const { issue, pieces } = asked.value
  const place = beside(pieces, { kind, id })
  if (!place) return null
  const { at, previous, next } = place
  const how = `第 ${at + 1} 样，一共 ${pieces.length} 样`
  return (
    <Card id='in-issue' tone='soft' title={`心语报 第 ${issue.number} 期：${issue.title}`}>
      <Text>{next ? `${how}。` : `${how}，这是最后一样。`}</Text>
      {next ? (
        <Button kind='secondary' id='issue-next' onPress={() => void turnTo(next, issue.id)}>
          {`后一篇：${next.title}`}
        </Button>
      ) : null}
      {previous ? (
        <Button kind='quiet' id='issue-previous' onPress={() => void turnTo(previous, issue.id)}>
          {`前一篇：${previous.title}`}
        </Button>
      ) : null}
      <Button
        kind='quiet'
        id='issue-all'
        onPress={() => void openPage('/leaflets/pages/issue/index', { id: issue.id })}
      >
        看这一期的目录
      </Button>
    </Card>
  )
}
