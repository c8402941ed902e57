import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ChangeSheet } from '../../../counsellor/guard/change-sheet'
import type { Terms } from '../../../counsellor/terms/use-terms'

interface StandingProps {
  readonly terms: Terms
  /** A thing that people use by themselves. */
  readonly alone: boolean
}

/** Whether residents can book with them at present, and pausing that: nobody who has a place is left without a word. */
export function Standing({ terms, alone }: StandingProps) {
  const [asking, setAsking] = useState(false)
  const isActive = terms.status === 'active'
  const isOffered = terms.offers.some(({ open }) => open)
  return (
    <Card title='接受预约'>
      <Text id='standing'>{standingText(terms, { isActive, isOffered, alone })}</Text>
      <Button
        kind={isActive ? 'danger-quiet' : 'primary'}
        id={isActive ? 'suspend' : 'resume'}
        onPress={() => setAsking(true)}
      >
        {isActive ? '暂停接受预约' : '恢复接受预约'}
      </Button>
      {asking ? (
        <ChangeSheet
          change={{ kind: isActive ? 'suspend' : 'resume' }}
          counsellorId={terms.counsellorId}
          onDone={() => setAsking(false)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  )
}

interface Standings {
  readonly isActive: boolean
  readonly isOffered: boolean
  readonly alone: boolean
}

function standingText(terms: Terms, { isActive, isOffered, alone }: Standings): string {
  if (!isActive) return '现在暂停了，居民约不到。'
  if (!isOffered)
    return alone
      ? '还没有开放，居民约不到。请在“可约的内容”里打开。'
      : '还没有开放的谈话，居民约不到。请在“可约的内容”里打开一种。'
  return hasHours(terms) ? '居民现在可以约。' : '还没有安排时间，居民约不到。请先填“每周时间”。'
}

const hasHours = ({ calendar }: Terms) =>
  calendar.openings.length > 0 || calendar.versions.some(({ hours }) => hours.length > 0)
