/* eslint-disable */
export const personalFields = {
  "Action": {
    "by": {
      "by": "lifeDomain"
    },
    "text": {
      "by": "lifeDomain"
    },
    "due": {
      "by": "lifeDomain"
    },
    "done": {
      "by": "lifeDomain"
    },
    "provision": {
      "by": "lifeDomain"
    }
  },
  "Assessment": {
    "phase": {
      "category": "PLAN"
    },
    "date": {
      "category": "PLAN"
    },
    "version": {
      "category": "PLAN"
    },
    "recordedAt": {
      "category": "PLAN"
    },
    "scores": {
      "category": "PLAN"
    },
    "worker": {
      "category": "PLAN"
    }
  },
  "AssessmentScore": {
    "lifeDomain": {
      "by": "lifeDomain"
    },
    "score": {
      "by": "lifeDomain"
    },
    "sincePrevious": {
      "by": "lifeDomain"
    },
    "sinceStart": {
      "by": "lifeDomain"
    }
  },
  "Goal": {
    "lifeDomain": {
      "by": "lifeDomain"
    },
    "text": {
      "by": "lifeDomain"
    },
    "baseline": {
      "by": "lifeDomain"
    },
    "target": {
      "by": "lifeDomain"
    },
    "status": {
      "by": "lifeDomain"
    },
    "ownContribution": {
      "by": "lifeDomain"
    },
    "plan": {
      "by": "lifeDomain"
    },
    "events": {
      "by": "lifeDomain"
    },
    "actions": {
      "by": "lifeDomain"
    }
  },
  "GoalEvent": {
    "at": {
      "by": "lifeDomain"
    },
    "step": {
      "by": "lifeDomain"
    },
    "status": {
      "by": "lifeDomain"
    },
    "worker": {
      "by": "lifeDomain"
    },
    "party": {
      "by": "lifeDomain"
    },
    "action": {
      "by": "lifeDomain"
    }
  },
  "MandatoryReferral": {
    "trigger": {
      "by": "lifeDomain"
    },
    "lifeDomain": {
      "by": "lifeDomain"
    },
    "state": {
      "by": "lifeDomain"
    },
    "recordedAt": {
      "by": "lifeDomain"
    },
    "settledAt": {
      "by": "lifeDomain"
    },
    "resident": {
      "category": "IDENTITY"
    },
    "to": {
      "by": "lifeDomain"
    },
    "settledBy": {
      "by": "lifeDomain"
    },
    "referral": {
      "by": "lifeDomain"
    }
  },
  "PlanEvent": {
    "at": {
      "category": "PLAN"
    },
    "step": {
      "category": "PLAN"
    },
    "stopReason": {
      "category": "PLAN"
    },
    "reviewOn": {
      "category": "PLAN"
    },
    "worker": {
      "category": "PLAN"
    },
    "party": {
      "category": "PLAN"
    },
    "contactWorker": {
      "category": "PLAN"
    },
    "participant": {
      "category": "PLAN"
    }
  },
  "PlanParticipant": {
    "from": {
      "category": "PLAN"
    },
    "to": {
      "category": "PLAN"
    },
    "takesPart": {
      "category": "PLAN"
    },
    "plan": {
      "category": "PLAN"
    },
    "party": {
      "category": "PLAN"
    },
    "worker": {
      "category": "PLAN"
    },
    "consent": {
      "category": "PLAN"
    }
  },
  "Referral": {
    "lifeDomains": {
      "by": "lifeDomains"
    },
    "reason": {
      "by": "lifeDomains"
    },
    "origin": {
      "by": "concernedParties"
    },
    "mandatoryReason": {
      "by": "lifeDomains"
    },
    "statusReason": {
      "by": "lifeDomains"
    },
    "feedback": {
      "by": "lifeDomains"
    },
    "feedbackAt": {
      "by": "concernedParties"
    },
    "sentAt": {
      "by": "concernedParties"
    },
    "state": {
      "by": "concernedParties"
    },
    "feedbackDueAt": {
      "by": "concernedParties"
    },
    "resident": {
      "category": "IDENTITY"
    },
    "from": {
      "by": "concernedParties"
    },
    "to": {
      "by": "concernedParties"
    },
    "provision": {
      "by": "lifeDomains"
    },
    "consent": {
      "by": "concernedParties"
    },
    "events": {
      "by": "concernedParties"
    }
  },
  "ReferralEvent": {
    "at": {
      "by": "concernedParties"
    },
    "state": {
      "by": "concernedParties"
    },
    "note": {
      "by": "lifeDomains"
    },
    "referral": {
      "by": "concernedParties"
    },
    "byParty": {
      "by": "concernedParties"
    }
  },
  "Resident": {
    "objections": {
      "by": "concernedParties"
    },
    "firstName": {
      "category": "IDENTITY"
    },
    "namePrefix": {
      "category": "IDENTITY"
    },
    "lastName": {
      "category": "IDENTITY"
    },
    "birthDate": {
      "category": "IDENTITY"
    },
    "street": {
      "category": "ADDRESS"
    },
    "houseNumber": {
      "category": "ADDRESS"
    },
    "postcode": {
      "category": "ADDRESS"
    },
    "city": {
      "category": "ADDRESS"
    },
    "phone": {
      "category": "CONTACT"
    },
    "email": {
      "category": "CONTACT"
    },
    "language": {
      "category": "CONTACT"
    },
    "interpreterNeeded": {
      "category": "CONTACT"
    },
    "district": {
      "category": "ADDRESS"
    },
    "supportPlan": {
      "category": "PLAN"
    },
    "supportPlans": {
      "category": "PLAN"
    },
    "assessments": {
      "category": "PLAN"
    },
    "timeline": {
      "by": "anyOfDossier"
    }
  },
  "SupportPlan": {
    "state": {
      "category": "PLAN"
    },
    "openedAt": {
      "category": "PLAN"
    },
    "agreedAt": {
      "category": "PLAN"
    },
    "reviewOn": {
      "category": "PLAN"
    },
    "residents": {
      "category": "PLAN"
    },
    "household": {
      "category": "PLAN"
    },
    "contactWorker": {
      "category": "PLAN"
    },
    "team": {
      "category": "PLAN"
    },
    "participants": {
      "category": "PLAN"
    },
    "events": {
      "category": "PLAN"
    },
    "goals": {
      "category": "PLAN"
    }
  },
  "TimelineEntry": {
    "kind": {
      "by": "ownCategories"
    },
    "at": {
      "by": "ownCategories"
    },
    "planEvent": {
      "by": "ownCategories"
    },
    "goalEvent": {
      "by": "ownCategories"
    },
    "assessment": {
      "by": "ownCategories"
    }
  }
} as const;

export const rowRules = {
  "Action": "lifeDomain",
  "AssessmentScore": "lifeDomain",
  "Consent": "concernedWhileShared",
  "Goal": "lifeDomain",
  "GoalEvent": "lifeDomain",
  "MandatoryReferral": "lifeDomain",
  "Objection": "concernedWhileShared",
  "Referral": "concernedParties",
  "ReferralEvent": "concernedParties",
  "TimelineEntry": "ownCategories"
} as const;
