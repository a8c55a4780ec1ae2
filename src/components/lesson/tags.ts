import AtWork from './AtWork.astro'
import Check from './Check.astro'
import Example from './Example.astro'
import Figure from './Figure.astro'
import Good from './Good.astro'
import KeyIdea from './KeyIdea.astro'
import Letters from './Letters.astro'
import MythCheck from './MythCheck.astro'
import Poor from './Poor.astro'
import Reflection from './Reflect.astro'
import RolePlay from './RolePlay.astro'
import TryIt from './TryIt.astro'
import './Term.css'

/** The tags that an author may write; pages hand them to the lesson. */
export const tags = {
  AtWork,
  Check,
  Example,
  Figure,
  Good,
  KeyIdea,
  Letters,
  MythCheck,
  Poor,
  Reflect: Reflection,
  RolePlay,
  TryIt
}
