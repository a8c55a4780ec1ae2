import { z } from 'astro/zod'

/** An object with these keys and no others, which tells an author who wrote another one. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `“${issue.keys?.join('”, “')}” is not known here. Correct or remove it; there is ${Object.keys(shape).join(', ')}.`
        : undefined
  })
}
