/** The areas of the three circles, as the drawing names them. */
export const CIRCLE_AREAS = ['win', 'tie', 'trail', 'open', 'wasted'] as const
export type CircleArea = (typeof CIRCLE_AREAS)[number]
