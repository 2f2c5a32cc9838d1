import type * as z from 'zod/mini';
import type * as schema from './schema.js';

export type Lang = z.infer<typeof schema.Lang>;
export type Url = z.infer<typeof schema.Url>;
export type PartialDate = z.infer<typeof schema.PartialDate>;
export type Duration = z.infer<typeof schema.Duration>;
export type Id = z.infer<typeof schema.Id>;
/** A plain value, which is in the document's language, or a map from language tag to value. */
export type Localized<T> = T | Record<Lang, T>;
export type Text = z.infer<typeof schema.Text>;
export type Span = z.infer<typeof schema.Span>;
export type RichText = z.infer<typeof schema.RichText>;
export type Organization = z.infer<typeof schema.Organization>;
export type Credit = z.infer<typeof schema.Credit>;
export type Image = z.infer<typeof schema.Image>;
export type Link = z.infer<typeof schema.Link>;
export type Fact = z.infer<typeof schema.Fact>;
export type Contact = z.infer<typeof schema.Contact>;
export type Paragraph = z.infer<typeof schema.Paragraph>;
export type Heading = z.infer<typeof schema.Heading>;
export type Quote = z.infer<typeof schema.Quote>;
export type List = z.infer<typeof schema.List>;
export type Figure = z.infer<typeof schema.Figure>;
export type Facts = z.infer<typeof schema.Facts>;
/** A question and its answers, as it is shown: one without an id has been given one. */
export type QA = z.infer<typeof schema.QA> & { id: Id };
export type AnswerBlock = z.infer<typeof schema.AnswerBlock>;
export type Block = z.infer<typeof schema.Block>;
export type Entry = z.infer<typeof schema.Entry>;
export type Person = z.infer<typeof schema.Person>;
export type Participant = z.infer<typeof schema.Participant>;
export type Interview = z.infer<typeof schema.Interview>;
export type Source = z.infer<typeof schema.Source>;
export type Translation = z.infer<typeof schema.Translation>;
export type LeaderDocument = z.infer<typeof schema.LeaderDocument>;
