using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Consultations;

public sealed class ConsultationRulesTests
{
    private const string Rest = "title:\n  en: K\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n";

    [Theory]
    [InlineData("opens: 2024-05-02\ncloses: 2024-05-01\n", 8)]
    [InlineData("opens: 2024-05-01\ncloses: 2024-05-31\nanswersDue: 2024-05-30\n", 9)]
    public void It_closes_after_it_opens_and_answers_come_after_that(string yaml, int line)
    {
        Assert.Equal([$"consultations/k.yml({line}) OGP073"], new SmallSite().With("consultations/k.yml", Rest + yaml).Problems());
    }

    [Theory]
    [InlineData("2024-04-30", ConsultationState.Planned)]
    [InlineData("2024-05-01", ConsultationState.Open)]
    [InlineData("2024-05-31", ConsultationState.Open)]
    [InlineData("2024-06-01", ConsultationState.Answering)]
    [InlineData("2024-06-30", ConsultationState.Answering)]
    [InlineData("2024-07-01", ConsultationState.AnswersOverdue)]
    public void Its_state_follows_from_the_day_and_the_answers(string today, ConsultationState expected)
    {
        var consultation = new Consultation { Opens = new(2024, 5, 1), Closes = new(2024, 5, 31), AnswersDue = new(2024, 6, 30) };
        var day = DateOnly.Parse(today, null);
        var isClosed = expected is ConsultationState.Answering or ConsultationState.AnswersOverdue;

        Assert.Equal(expected, ConsultationRules.StateOn(consultation, [new Comment(), new Comment { Answer = new() }], day));
        Assert.Equal(isClosed ? ConsultationState.Closed : expected, ConsultationRules.StateOn(consultation, [new Comment { Answer = new() }], day));
    }
}
