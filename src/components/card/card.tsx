import type { ReactNode } from 'react'
import { Heading, Region } from '../element/region'
import styles from './card.module.scss'

interface CardProps {
  readonly id?: string | undefined
  readonly title?: string | undefined
  /** `soft` steps back, `warm` is for help; neither warns. */
  readonly tone?: 'plain' | 'soft' | 'warm'
  readonly children: ReactNode
}

export function Card({ id, title, tone = 'plain', children }: CardProps) {
  return (
    <Region as='group' id={id} label={title} className={`${styles.card} ${styles[tone] ?? ''}`}>
      {title ? <Heading level={2}>{title}</Heading> : null}
      {children}
    </Region>
  )
}
