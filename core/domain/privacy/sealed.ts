/**
 * Text that is stored encrypted, bound to the place it is stored at (`_runtime/private`). Here it is only carried: nothing
 * in the domain can read it.
 */
export type Sealed = string
