import type { ReactNode } from 'react'
import { Button } from '../../components/button/button'
import { Sheet } from '../../components/sheet/sheet'

/** What is asked at the moment: everything at a glance, all at once, one of them, where one is moved to. */
export type Step =
  | { readonly kind: 'overview' | 'all' }
  | { readonly kind: 'one' | 'move'; readonly appointmentId: string }

export const overview: Step = { kind: 'overview' }

const titles = { all: '一起决定', one: '这一个怎么办', move: '改到哪个时间' } as const

interface GuardStepProps {
  readonly kind: keyof typeof titles
  readonly onBack: () => void
  readonly children: ReactNode
}

/** A single question; the way back leads to the one before. */
export function GuardStep({ kind, onBack, children }: GuardStepProps) {
  return (
    <Sheet
      id='change-sheet'
      open
      title={titles[kind]}
      onClose={onBack}
      actions={
        <Button kind='secondary' id='guard-back' onPress={onBack}>
          返回
        </Button>
      }
    >
      {children}
    </Sheet>
  )
}
