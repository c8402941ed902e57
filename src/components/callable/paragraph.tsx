import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Callable } from './callable'
import styles from './callable.module.scss'

interface ParagraphProps {
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Running text on cards and sheets. Not for what stands inside something that reacts to a tap as a whole. */
export function Paragraph({ id, className = '', children }: ParagraphProps) {
  return (
    <Text {...(id ? { id } : {})} className={`${styles.paragraph} ${className}`}>
      <Callable>{children}</Callable>
    </Text>
  )
}
