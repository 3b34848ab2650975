import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: [
    'automatic|automated|auto reply|replies|response|responses|message|messages|answer|acknowledgement|confirmation|email|receipt',
    'automatically (reply|confirm|acknowledge|confirmed|acknowledged|sent)',
    'autoresponder|autoreply|autoresponse|auto-reply|auto-response',
    'auto responder|reply|response',
    'out of office',
    'bot|bots|chatbot|chatbots|machine|machines',
  ],
  personal: [
    'person|human|human being|people',
    'member|members of (our|the) staff|team',
    'personal|personally (reply|answer|response)',
    'somebody|someone',
    'real|named person|people',
    'not a machine|bot|robot|menu|computer',
  ],
}
